package com.backaware.motion.notice;

/**
 * Something to say to the wearer, once.
 *
 * @param kind what it is about
 * @param timeMicros when it was found, microseconds since the session started
 * @param stopsJudging whether nothing is judged while it lasts
 * @param sentence what to say
 */
public record Notice(NoticeKind kind, long timeMicros, boolean stopsJudging, String sentence) {}
