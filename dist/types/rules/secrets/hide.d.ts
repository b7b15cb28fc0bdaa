import type { Finding } from '../rule.js';
/** Masks the reported secrets in all messages: other rules quote the lines with secrets. */
export declare function hideSecrets(findings: Finding[], text: string): Finding[];
