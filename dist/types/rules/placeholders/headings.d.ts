import type { Section } from '../../session/index.js';
import type { Findings } from './findings.js';
import type { Prefilter } from './prefilter.js';
/** Looks for placeholders in a heading. */
export declare function searchHeading({ inline, name }: Section, prefilter: Prefilter, findings: Findings): void;
/** Looks for a name that a template gave to the work: `# Session State: Feature Name`. */
export declare function searchTitle({ inline }: Section, findings: Findings): void;
