package com.backaware.edge.hub.replay;

import com.backaware.edge.hub.recording.LoadedRecording;
import com.backaware.edge.hub.signin.ServiceAddress;
import com.backaware.edge.uplink.TokenSource;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.cue.CueHabits;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What is to be played, and where to.
 *
 * @param recording the samples
 * @param name what the recording is called
 * @param settings what to judge, and by what; its calibration is looked at when the session starts
 * @param beltId the belt that the recording stands for
 * @param speed 1 for real time
 * @param server the posture service
 * @param plainText whether to connect without encryption to another machine
 * @param tokens the wearer's tokens
 * @param patience how long to try for the service when the recording has been played
 * @param learned hears what the session has taught about the wearer, once it is stored
 */
record ReplayOrder(
    LoadedRecording recording,
    String name,
    EngineSettings settings,
    String beltId,
    double speed,
    ServiceAddress server,
    boolean plainText,
    TokenSource tokens,
    Duration patience,
    Consumer<CueHabits> learned) {}
