package com.backaware.posture.stream;

import com.backaware.posture.document.StoredSession;
import com.backaware.posture.session.SessionJudge;

/**
 * A session as a call finds it.
 *
 * @param stored its document
 * @param judge has judged all samples that are stored; unused when the session is completed
 * @param nextSampleNumber first sample that is not stored
 * @param chunkCount chunks that are stored
 */
record LoadedSession(
    StoredSession stored, SessionJudge judge, long nextSampleNumber, int chunkCount) {}
