import type {toRemarkRule} from '../types/remark/rule-plugin.js'

declare const rule: ReturnType<typeof toRemarkRule>
export default rule
