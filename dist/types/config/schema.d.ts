/** A JSON Schema (draft 7, which editors support best), or a part of one. */
export interface JsonSchema {
    readonly $schema?: string;
    readonly $id?: string;
    readonly $ref?: string;
    readonly title?: string;
    readonly description?: string;
    readonly type?: 'array' | 'boolean' | 'integer' | 'object' | 'string';
    readonly enum?: readonly (string | number | boolean)[];
    readonly examples?: readonly unknown[];
    readonly default?: unknown;
    readonly anyOf?: readonly JsonSchema[];
    readonly items?: JsonSchema | readonly JsonSchema[];
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minimum?: number;
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
    readonly minProperties?: number;
    readonly additionalProperties?: JsonSchema | boolean;
    readonly definitions?: Readonly<Record<string, JsonSchema>>;
}
/** The schema of the configuration, generated from the list of rules. */
export declare function configSchema(): JsonSchema;
