import { DefaultRestOptions } from 'discord.js'

type Request = typeof DefaultRestOptions.makeRequest

/**
 * The library's own way to ask, with forms written out as bytes. Its undici hands what it asks to whichever undici the program has
 * loaded, and one of another version takes bytes and no forms.
 */
export const makeRequest: Request = async (url, init) => {
  const { body, headers } = init
  if (!(body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init)
  const form = new Response(body)
  const typed = { ...headers, 'content-type': form.headers.get('content-type') ?? '' }
  return DefaultRestOptions.makeRequest(url, { ...init, headers: typed, body: await form.arrayBuffer() })
}
