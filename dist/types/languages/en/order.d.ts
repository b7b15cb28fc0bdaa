import { type OrderWords } from '../language.js';
export declare const order: OrderWords;
