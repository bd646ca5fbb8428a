/** What the work comes to, or `otherwise` where it takes longer. The work itself goes on. */
export async function within<value>(ms: number, work: Promise<value>, otherwise: value): Promise<value> {
  const { promise: late, resolve } = Promise.withResolvers<value>()
  const timer = setTimeout(() => resolve(otherwise), ms)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
