import { z } from 'zod'
import { isCallable } from '../src/delivery/schedules/is-callable.ts'
import { nothingNewPolicies, type Schedule, styles, weekdays } from '../src/delivery/schedules/schedule.ts'
import { isTimeZone } from '../src/delivery/schedules/time-zone.ts'
import { languages } from '../src/delivery/words/speaker.ts'
import { jsonOf } from './json-of.ts'

const name = z.string().regex(/^[\p{L}\p{N}_.:-]{1,64}$/u, 'must be 1 to 64 letters, digits or _ . : -')

const schema = z
  .array(
    z.strictObject({
      name,
      workspace: name.default('local'),
      channel: name,
      at: z.array(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 07:00')).min(1),
      days: z
        .array(z.enum(weekdays))
        .min(1)
        .default([...weekdays]),
      zone: z.string().optional(),
      sections: z.array(name).default([]),
      thread: z.boolean().exactOptional(),
      style: z.enum(styles).exactOptional(),
      language: z.enum(languages).exactOptional(),
      nothingNew: z.enum(nothingNewPolicies).exactOptional(),
      mention: z
        .string()
        .regex(/^(?:\d{5,25}|S[A-Z0-9]{2,30})$/, 'must be the id of a role or a user group')
        .exactOptional(),
      paused: z.boolean().exactOptional(),
      since: z.number().int().min(0).exactOptional(),
    }),
  )
  .superRefine((schedules, context) => {
    const names = schedules.map(({ workspace, name }) => `${workspace} ${name}`)
    for (const [index, each] of names.entries()) {
      if (names.indexOf(each) !== index)
        context.addIssue({ code: 'custom', path: [index, 'name'], message: 'is used by an earlier schedule of the workspace' })
    }
    for (const [index, { zone, workspace, mention }] of schedules.entries()) {
      if (mention !== undefined && !isCallable(mention, workspace))
        context.addIssue({ code: 'custom', path: [index, 'mention'], message: 'is no role or user group of the workspace' })
      if (zone !== undefined && !isTimeZone(zone))
        context.addIssue({ code: 'custom', path: [index, 'zone'], message: 'is not an IANA time zone' })
    }
  })

/**
 * Reads config/schedules.json.
 *
 * @param zone IANA zone of schedules that name none.
 * @throws {Error} Naming every mistake with its place; prints no value.
 */
export function readSchedulesConfig(json: string, fileName: string, zone: string): readonly Schedule[] {
  const result = schema.safeParse(jsonOf(json, fileName))
  if (result.success) return result.data.map((schedule) => ({ ...schedule, zone: schedule.zone ?? zone }))
  const lines = result.error.issues.map((issue) => `  ${fileName}: ${issue.path.join('.') || 'the file'}: ${issue.message}`)
  throw new Error(`Some schedules cannot be used. Correct them and start again:\n${lines.join('\n')}`)
}
