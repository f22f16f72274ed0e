import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { TiltPoint } from '../api/types';
import { degrees } from '../words/format';
import { WINDOW_SECONDS } from './liveState';
import classes from './live.module.css';

interface Band {
  low: number;
  high: number;
}

const HEIGHT = 220;
const VOLT = '#d6f34a';
const GRID = '#363e41';
const TEXT = '#a3adaf';

/** The tilt of the last seconds, and the band where clean repetitions turned. */
export function TiltChart({ points, band }: { points: TiltPoint[]; band: Band | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const shownBand = useRef<Band | undefined>(band);

  useEffect(() => {
    const element = place.current;
    if (!element) {
      return;
    }
    const made = new uPlot(options(element.clientWidth, shownBand), [[], []], element);
    plot.current = made;
    const watcher = new ResizeObserver(() => {
      made.setSize({ width: element.clientWidth, height: HEIGHT });
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, []);

  useEffect(() => {
    shownBand.current = band;
    const seconds = points.map((point) => point.timeMicros / 1e6);
    const end = Math.max(seconds.at(-1) ?? 0, WINDOW_SECONDS);
    plot.current?.batch(() => {
      plot.current?.setData([seconds, points.map((point) => point.degrees)], false);
      plot.current?.setScale('x', { min: end - WINDOW_SECONDS, max: end });
      plot.current?.setScale('y', range(points, band));
    });
  }, [points, band]);

  const now = points.at(-1);
  return (
    <figure className={classes.chart}>
      <div
        ref={place}
        role="img"
        aria-label={`Tilt of the pelvis over the last ${String(WINDOW_SECONDS)} seconds, ${now ? `now ${degrees(now.degrees)}` : 'no values yet'}`}
      />
      <figcaption>
        Forward tilt in degrees, last {WINDOW_SECONDS} seconds
        {band ? '. Shaded: where your clean repetitions turned.' : '.'}
      </figcaption>
    </figure>
  );
}

function range(points: TiltPoint[], band: Band | undefined): { min: number; max: number } {
  const values = points.map((point) => point.degrees);
  return { min: Math.min(-5, ...values) - 3, max: Math.max(45, band?.high ?? 0, ...values) + 5 };
}

function options(width: number, band: { current: Band | undefined }): uPlot.Options {
  const axis = { stroke: TEXT, font: '13px Barlow, sans-serif', grid: { stroke: GRID, width: 1 }, ticks: { show: false } };
  return {
    width,
    height: HEIGHT,
    padding: [8, 4, 0, 0],
    cursor: { show: false },
    legend: { show: false },
    scales: { x: { time: false, auto: false }, y: { auto: false } },
    axes: [
      { ...axis, values: (_, ticks) => ticks.map((tick) => `${String(tick)} s`) },
      { ...axis, size: 44, values: (_, ticks) => ticks.map((tick) => `${String(tick)}°`) },
    ],
    series: [{}, { stroke: VOLT, width: 2.5, points: { show: false } }],
    hooks: { drawAxes: [(plot) => drawBand(plot, band.current)] },
  };
}

function drawBand(plot: uPlot, band: Band | undefined): void {
  if (!band) {
    return;
  }
  const top = plot.valToPos(band.high, 'y', true);
  const bottom = plot.valToPos(band.low, 'y', true);
  plot.ctx.save();
  plot.ctx.fillStyle = 'rgba(214, 243, 74, 0.14)';
  plot.ctx.fillRect(plot.bbox.left, top, plot.bbox.width, bottom - top);
  plot.ctx.restore();
}
