package com.backaware.posture.stream;

import com.backaware.posture.PostureSettings;
import com.backaware.posture.history.ChunkStore;
import com.backaware.posture.history.SessionStore;
import com.backaware.posture.live.LiveSessions;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What every call works with. */
@Singleton
record StreamDesk(
    SessionOpener opener,
    SessionSeats seats,
    SessionStore sessions,
    ChunkStore chunks,
    LiveSessions live,
    StreamMetrics metrics,
    PostureSettings settings,
    Clock clock) {}
