import {german} from './de/index.ts'
import {english} from './en/index.ts'
import {spanish} from './es/index.ts'
import {french} from './fr/index.ts'
import {japanese} from './ja/index.ts'
import {korean} from './ko/index.ts'
import type {Language} from './language.ts'
import {russian} from './ru/index.ts'
import {chinese} from './zh/index.ts'

/** The languages that notes are understood in, English first. */
export const languages: readonly Language[] = [
  english,
  chinese,
  french,
  german,
  japanese,
  korean,
  russian,
  spanish,
]
