import { expect, test } from 'vitest'
import { brokenFloors, type QualityRow, tableOf } from '../../bench/quality-row.ts'

const row: QualityRow = { task: 'stories', set: 'demo newsroom', measure: 'F1', figure: 91.96, target: 91, baseline: 60 }
const memory: QualityRow = { ...row, measure: 'memory, MB', figure: 320, target: 300, baseline: null, atMost: true }

test('the table says which figures miss their target', () => {
  expect(
    tableOf([row, { ...row, measure: 'pairs', target: 95 }, memory])
      .split('\n')
      .map((line) => line.split(/ {2,}/)),
  ).toEqual([
    ['task', 'set', 'measure', 'figure', 'target', 'baseline'],
    ['stories', 'demo newsroom', 'F1', '92.0', '91.0', '60.0'],
    ['stories', 'demo newsroom', 'pairs', '92.0', 'below 95.0', '60.0'],
    ['stories', 'demo newsroom', 'memory, MB', '320.0', 'above 300.0', '-'],
  ])
})

test('a figure at its floor holds, one below it is told', () => {
  expect(brokenFloors([row], { 'stories | demo newsroom | F1': 92 })).toEqual([])
  expect(brokenFloors([row], { 'stories | demo newsroom | F1': 92.1 })).toEqual([
    'stories | demo newsroom | F1 is 92.0, and its floor is 92.1.',
  ])
})

test('where less is better, the floor is a ceiling', () => {
  expect(brokenFloors([memory], { 'stories | demo newsroom | memory, MB': 319 })).toHaveLength(1)
  expect(brokenFloors([memory], { 'stories | demo newsroom | memory, MB': 320 })).toEqual([])
})

test('a figure that is no number breaks its floor', () => {
  expect(brokenFloors([{ ...row, figure: Number.NaN }], { 'stories | demo newsroom | F1': 10 })).toHaveLength(1)
})

test('a bundled figure without a floor is told, and a floor without its figure; other sets need none', () => {
  expect(brokenFloors([row, { ...row, set: 'labelled day' }], { 'stories | demo newsroom | gone': 1 })).toEqual([
    'stories | demo newsroom | F1 is 92.0 and has no floor in bench/floors.json.',
    'stories | demo newsroom | gone has a floor and was not measured.',
  ])
})
