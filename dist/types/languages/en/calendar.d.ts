import type { CalendarWords } from '../language.js';
export declare const calendar: CalendarWords;
