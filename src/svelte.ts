import type { Component } from 'svelte';
import Chart from './ui/chart/DeskChart.svelte';
import type { TimelineChartProps } from './ui/chart/timeline-props.ts';
import Reader from './ui/reader/AnyReader.svelte';
import type { ReaderProps } from './ui/reader/reader-props.ts';
import './ui/reader/reader.css';

export type { Choices } from './embed/choices.ts';
export type { Excerpt } from './embed/excerpt.ts';
export type { ReaderProps, TimelineChartProps };
export { firstChoices } from './embed/choices.ts';
export { excerptOf } from './embed/choose.ts';

/** The drawing alone; the page around it holds the state. */
export const TimelineChart: Component<TimelineChartProps> = Chart;

/** The chart as it is read in an article: actors, drawing, card, list and source. */
export const TimelineReader: Component<ReaderProps> = Reader;
