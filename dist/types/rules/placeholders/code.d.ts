import { type Section } from '../../session/index.js';
import type { Findings } from './findings.js';
/** Looks for blocks of code with nothing else in them; code itself may well have brackets. */
export declare function searchCode({ content, inline: { source } }: Section, findings: Findings): void;
