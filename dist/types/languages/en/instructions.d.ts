import type { InstructionWords } from '../language.js';
export declare const instructions: InstructionWords;
