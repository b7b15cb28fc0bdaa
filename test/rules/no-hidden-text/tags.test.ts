import {describe, expect, test} from 'vitest'
import {hides} from '../../../rules/no-hidden-text/tags.ts'

const styled = (style: string) => hides(`<p style="${style}">`)

describe('an attribute hides', () => {
  test.each([
    '<p hidden>',
    '<p hidden/>',
    '<p hidden="">',
    '<input type=hidden>',
    '<input type = "hidden">',
    '<p class="a"hidden >',
  ])('in `%s`', (tag) => {
    expect(hides(tag)).toBe(true)
  })

  test.each([
    '<p hiddenly>',
    '<p class=hidden-md>',
    '<input type="text">',
    '<phidden>',
    '<p> hidden ',
  ])('not in `%s`', (tag) => {
    expect(hides(tag)).toBe(false)
  })

  test('within 500 characters of its tag', () => {
    const tag = (length: number) => `<p ${'a'.repeat(length - 1)} hidden>`
    expect(hides(tag(500))).toBe(true)
    expect(hides(tag(501))).toBe(false)
  })
})

describe('a style hides', () => {
  test.each([
    'display: none',
    'visibility:hidden',
    'opacity: 0',
    'opacity: .0',
    'color: #fff',
    'color:#FFFFFF',
    'color: transparent',
    'color: rgba(0, 0, 0, 0)',
    'font-size: 0',
    'font-size: 0.5px',
    'font-size: 1px;',
    'clip: rect(0 0 0 0)',
    'left: -999px',
    'text-indent: -9999px',
    'width: 0',
    'height: 0px;',
    `color:${' '.repeat(3)}white`,
  ])('with `%s`', (style) => {
    expect(styled(style)).toBe(true)
  })

  test.each([
    'opacity: 0.1',
    'opacity: 1',
    'color: #ffff0',
    'background-color: white',
    'color: rgba(0, 0, 0, 0.5)',
    'font-size: 10px',
    'font-size: 1em',
    'left: -99px',
    'text-indent: -99px',
    'width: 0.5em',
    'max-height: 0',
    'clip: rect(1px)',
    `color:${' '.repeat(4)}white`,
  ])('not with `%s`', (style) => {
    expect(styled(style)).toBe(false)
  })

  test('in any of the styles of a tag, up to the mark that ends them', () => {
    expect(hides(`<p style='color: red' style="display: none">`)).toBe(true)
    expect(hides(`<p style="color: red" title="display: none">`)).toBe(false)
    expect(hides(`<p style="display: none`)).toBe(true)
  })

  test('when it begins within 520 characters', () => {
    const tag = (length: number) => `<p ${'a'.repeat(length - 11)} style="display: none">`
    expect(tag(520).indexOf('"')).toBe(519)
    expect(hides(tag(520))).toBe(true)
    expect(hides(tag(521))).toBe(false)
  })
})
