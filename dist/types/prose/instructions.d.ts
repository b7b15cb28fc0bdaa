/** Whether a short text speaks to an agent, or tells its reader what to do. */
export declare function instructs(text: string): boolean;
