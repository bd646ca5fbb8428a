import { expect, it } from 'vitest'
import { isSmallTalk } from '../../../src/app/input/small-talk.ts'

it.each([
  ['Hello!', true],
  ['who are you?', true],
  ['What can you do', true],
  ['¿Qué puedes hacer?', true],
  ['danke', true],
  ['что ты умеешь?', true],
  ['你是谁？', true],
  ['hello kitty sales', false],
  ['who are you voting for', false],
  ['test results of the new missile', false],
  ['', false],
])('whether %j is small talk: %s', (line, is) => {
  expect(isSmallTalk(line)).toBe(is)
})
