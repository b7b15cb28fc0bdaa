import {expect, test} from 'vitest'
import {foreignTo} from '../../prose/foreign.ts'

const isForeignToReasons = foreignTo(({reasons}) => reasons.causes)
const isForeignToRisks = foreignTo(({risks}) => risks.probabilityFields)

test.each([
  'La caché no alcanza para las pruebas',
  'O cache não serve para uma carga maior',
  '캐시를 쓰지 않기로 함',
  'Кэш не нужен',
  'キャッシュは使わない',
  'Η μνήμη δεν αρκεί',
])('`%s` is foreign to a question that has English words only', (text) => {
  expect(isForeignToReasons(text)).toBe(true)
})

test.each([
  'The cache is too small for the suite',
  'The El Niño and La Palma hosts are down for the next two hours of the night',
])('`%s` is English', (text) => {
  expect(isForeignToReasons(text)).toBe(false)
})

test('a language is not foreign to a question that has words in it', () => {
  expect(isForeignToRisks('La caché no alcanza para las pruebas')).toBe(false)
  expect(isForeignToRisks('キャッシュが足りない')).toBe(false)
  expect(isForeignToRisks('Кэш не нужен')).toBe(false)
  expect(isForeignToRisks('Der Cache reicht nicht, weil ein Host fehlt')).toBe(true)
})
