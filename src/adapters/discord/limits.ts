/**
 * What Discord takes in one message of components. Lengths count UTF-16 units, which are never fewer than what Discord counts.
 *
 * @see https://discord.com/developers/docs/components/reference, .../resources/message
 */
export const limits = {
  /** All components of a message, those within others counted too. */
  components: 40,
  /** Over all text displays of a message. The reference gives it for each; the library's guide, for their sum. */
  characters: 4_000,
  buttonsInRow: 5,
  buttonLabel: 80,
  menuEntries: 25,
  menuEntry: 100,
  menuLabel: 150,
  attachments: 10,
  /** Of one file, where nobody pays for more. https://discord.com/developers/docs/reference#uploading-files */
  fileBytes: 10 * 1024 * 1024,
  /** Of a whole request, less a megabyte for its text. */
  requestBytes: 24 * 1024 * 1024,
  pictureWords: 1_024,
  threadName: 100,
  /** Of a form over the chat. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
  formTitle: 45,
  formFields: 5,
  formLabel: 45,
  formHint: 100,
  formText: 4_000,
  /** Fewest entries of which one is ticked. */
  fewestTicks: 2,
} as const
