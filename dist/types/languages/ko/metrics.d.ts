import { type MetricWords } from '../language.js';
export declare const metrics: MetricWords;
