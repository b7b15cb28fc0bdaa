/** The parts required of a risk. */
export type RiskPart = 'impact' | 'mitigation' | 'probability';
/** Whether a sentence about a risk gives `part`: `(low, HIGH): retry`, `→ mitigated by …`. */
export declare function hasRiskPart(text: string, part: RiskPart): boolean;
/** Whether a field or a column is about `part` of a risk. */
export declare function isRiskField(key: string, part: RiskPart): boolean;
