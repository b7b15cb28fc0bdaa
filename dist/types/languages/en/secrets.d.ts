import type { SecretWords } from '../language.js';
export declare const secrets: SecretWords;
