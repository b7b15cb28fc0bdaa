/**
 * The same text, with as many characters, without the starts of tokens of GitHub apps that none
 * follows. The pattern that recognises these tokens reads some thousand characters at each start,
 * so a text made of starts keeps it busy for seconds. The letter that takes the place of one is of
 * the same kind, so that no other token comes or goes.
 */
export declare function withoutNearMisses(text: string): string;
