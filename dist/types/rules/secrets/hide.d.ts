import type { Finding } from '../rule.js';
/**
 * Takes the secrets that some of the findings are about out of the messages of all of them: other
 * rules quote the lines that secrets stand in.
 */
export declare function hideSecrets(findings: Finding[], text: string): Finding[];
