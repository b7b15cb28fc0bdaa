import type {toRemarkRule} from '../types/rules/remark.js'

declare const rule: ReturnType<typeof toRemarkRule>
export default rule
