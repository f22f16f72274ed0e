import { describe, expect, it } from 'vitest';
import type { CueEvent, RepetitionEvent, TiltPoint } from '../api/types';
import { currentCue, isHeld, latestMicros, NOTHING_YET, reduce, shown, type LiveAction, type LiveState } from './liveState';

const opened = (sessionId = 's1'): LiveAction => ({
  type: 'opened',
  event: { sessionId, exercise: 'squat', startedAt: '2026-01-05T10:00:00Z' },
});

const tilt = (points: TiltPoint[], sessionId = 's1'): LiveAction => ({ type: 'tilt', event: { sessionId, points } });

const repetition = (number: number, over: Partial<RepetitionEvent> = {}): LiveAction => ({
  type: 'repetition',
  event: {
    sessionId: 's1',
    number,
    startMicros: number * 3_000_000,
    endMicros: number * 3_000_000 + 2_000_000,
    tiltRangeDegrees: 38,
    tempo: { descent: 1, bottom: 0.2, ascent: 1, top: 0 },
    scores: {},
    findings: [],
    ...over,
  },
});

const cue = (id: string, timeMicros: number): LiveAction => ({
  type: 'cue',
  event: { sessionId: 's1', id, sampleNumber: 1, timeMicros, fault: 'EXCESSIVE_LEAN', pattern: 'MOVEMENT_FAULT' } as CueEvent,
});

const hold = (number: number): LiveAction => ({
  type: 'hold',
  event: {
    sessionId: 's1',
    number,
    startMicros: number * 40_000_000,
    endMicros: number * 40_000_000 + 30_000_000,
    goodMicros: 25_000_000,
    scores: { SAG: 1.2 },
    findings: [],
  },
});

const notice = (timeMicros: number, sentence: string): LiveAction => ({
  type: 'notice',
  event: { sessionId: 's1', kind: 'SIGNAL', timeMicros, stopsJudging: false, sentence },
});

const after = (...actions: LiveAction[]): LiveState => actions.reduce(reduce, NOTHING_YET);

describe('reduce', () => {
  it('opened_showsTheSessionAsRunning', () => {
    expect(shown(after(opened()))).toMatchObject({ sessionId: 's1', exercise: 'squat', running: true });
  });

  it('repetition_givenTwice_countsOnce', () => {
    const session = shown(after(opened(), repetition(1), repetition(2), repetition(2)));
    expect(session?.repetitions.map((known) => known.number)).toEqual([1, 2]);
  });

  it('hold_givenTwice_countsOnceAndMakesItASessionOfHolds', () => {
    const session = shown(after(opened(), hold(1), hold(2), hold(2)));
    expect(session?.holds.map((known) => known.number)).toEqual([1, 2]);
    expect(session && isHeld(session)).toBe(true);
    expect(session && latestMicros(session)).toBe(110_000_000);
  });

  it('notice_givenTwice_isShownOnce', () => {
    const session = shown(after(opened(), notice(5, 'Look.'), notice(5, 'Look.'), notice(6, 'Look.')));
    expect(session?.notices.map((known) => known.timeMicros)).toEqual([5, 6]);
  });

  it('opened_afterABreak_takesHoldsAndNoticesFromTheServiceAgain', () => {
    const session = shown(after(opened(), hold(1), notice(5, 'Look.'), opened()));
    expect([session?.holds, session?.notices]).toEqual([[], []]);
  });

  it('opened_afterABreak_takesRepetitionsFromTheServiceAgain', () => {
    const before = after({ type: 'link', link: 'open' }, opened(), repetition(1), repetition(2));
    const again = [{ type: 'link', link: 'lost' }, { type: 'link', link: 'open' }, opened(), repetition(1)] as LiveAction[];
    const session = shown(again.reduce(reduce, before));
    expect(session?.running).toBe(true);
    expect(session?.repetitions.map((known) => known.number)).toEqual([1]);
  });

  it('link_openAgainWithoutTheSession_showsItAsFinished', () => {
    const state = after(opened(), { type: 'link', link: 'lost' }, { type: 'link', link: 'open' });
    expect(shown(state)?.running).toBe(false);
  });

  it('closed_keepsTheSessionUntilTheNextOpens', () => {
    const closed = after(opened(), repetition(1), { type: 'closed', event: { sessionId: 's1' } });
    expect(shown(closed)).toMatchObject({ sessionId: 's1', running: false });
    const next = reduce(closed, opened('s2'));
    expect(next.sessions.map((session) => session.sessionId)).toEqual(['s2']);
  });

  it('tilt_keepsALittleMoreThanTheWindow', () => {
    const points = Array.from({ length: 1000 }, (_, index) => ({ timeMicros: index * 40_000, degrees: index % 40 }));
    const kept = shown(after(opened(), tilt(points)))?.points ?? [];
    expect(kept.at(-1)?.timeMicros).toBe(39_960_000);
    expect(kept[0]?.timeMicros).toBe(39_960_000 - 17_000_000);
  });

  it('tilt_olderThanWhatIsThere_isLeftOut', () => {
    const session = shown(
      after(opened(), tilt([{ timeMicros: 80_000, degrees: 2 }]), tilt([{ timeMicros: 40_000, degrees: 1 }])),
    );
    expect(session?.points).toEqual([{ timeMicros: 80_000, degrees: 2 }]);
  });

  it('repetition_clean_addsItsLargestTilt', () => {
    const points = [3_000_000, 4_000_000, 5_000_000, 6_000_000].map((timeMicros, index) => ({
      timeMicros,
      degrees: [5, 41, 12, 60][index] ?? 0,
    }));
    const flagged = { findings: [{ fault: 'ROUNDING', severity: 'CUE', peakDegrees: 9, peakTimeMicros: 1 }] } as never;
    expect(shown(after(opened(), tilt(points), repetition(1)))?.cleanPeaks).toEqual([41]);
    expect(shown(after(opened(), tilt(points), repetition(1, flagged)))?.cleanPeaks).toEqual([]);
  });

  it('eventOfAnUnknownSession_changesNothing', () => {
    expect(after(tilt([{ timeMicros: 1, degrees: 1 }], 'other')).sessions).toEqual([]);
  });
});

describe('currentCue', () => {
  it('sixSecondsOld_isStillShownAndLaterIsNot', () => {
    const young = shown(after(opened(), cue('c1', 1_000_000), tilt([{ timeMicros: 7_000_000, degrees: 0 }])));
    const old = shown(after(opened(), cue('c1', 1_000_000), tilt([{ timeMicros: 7_040_000, degrees: 0 }])));
    expect(young && currentCue(young)?.id).toBe('c1');
    expect(old && currentCue(old)).toBeUndefined();
  });

  it('sameIdTwice_isOneCue', () => {
    expect(shown(after(opened(), cue('c1', 1), cue('c1', 1)))?.cues).toHaveLength(1);
  });

  it('latestMicros_withNothing_isZero', () => {
    const session = shown(after(opened()));
    expect(session && latestMicros(session)).toBe(0);
  });
});
