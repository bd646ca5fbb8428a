/** Whether Discord may have given this id to a server, channel, person or role. https://discord.com/developers/docs/reference#snowflakes */
export function isSnowflake(id: string): boolean {
  return /^\d{5,25}$/.test(id)
}
