import type { SessionFile } from '../rule.js';
import type { Findings } from './findings.js';
/** Looks for values of the metadata that are missing or were left by a template. */
export declare function searchMetadata({ match, session }: SessionFile, findings: Findings): void;
