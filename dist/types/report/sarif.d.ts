import { type Finding } from '../rules/rule.js';
import type { Reporter, ReportOptions } from './reporter.js';
/** Options that the Action sets, and the command leaves to code scanning. */
export interface SarifOptions {
    /** Identifies this analysis among others of the same commit; default: the upload's category. */
    readonly automationId?: string;
    /** The fingerprint of an alert; default: from rule, path and text. */
    readonly fingerprintOf?: (finding: Finding) => string | undefined;
}
/** The findings as SARIF 2.1.0, for code scanning; one line per finding. */
export declare function sarif({ cwd, automationId, fingerprintOf }: ReportOptions & SarifOptions): Reporter;
