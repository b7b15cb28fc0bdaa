export { type ConfigOverrides, type ResolvedConfig, resolveConfig } from './resolve.js';
export { configSchema } from './schema.js';
export type { Config, ConfigOverride, FileConfig, Preset, RuleSwitch, RuleValue, UserFormat, } from './types.js';
export { type ConfigProblem, validateConfig } from './validate.js';
