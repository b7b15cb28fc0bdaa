import type { EvidenceWords } from '../language.js';
export declare const evidence: EvidenceWords;
