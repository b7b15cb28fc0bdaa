import type { TodoWords } from '../language.js';
export declare const todo: TodoWords;
