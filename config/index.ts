export {type ConfigOverrides, type ResolvedConfig, resolveConfig} from './resolve.ts'
export {configSchema} from './schema.ts'
export type {
  Config,
  ConfigOverride,
  FileConfig,
  Preset,
  RuleSwitch,
  RuleValue,
  UserFormat,
} from './types.ts'
export {type ConfigProblem, validateConfig} from './validate.ts'
