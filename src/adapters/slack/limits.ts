/**
 * What Slack refuses beyond. Characters are UTF-16 units.
 *
 * @see https://docs.slack.dev/reference/block-kit and the comments of @slack/types 3.2
 */
export const limits = {
  blocksPerMessage: 50,
  /**
   * Of all blocks of a posted message together. Slack documents none: its staff speak of 12,000 with a buffer for containers, and
   * a message measured at 11,341 was refused. https://github.com/slackapi/bolt-js/issues/2867
   */
  textPerMessage: 9_000,
  blocksPerView: 100,
  /** Of a view, which may have 250,000 bytes; a character takes at most three, and its markup about as much. */
  textPerView: 30_000,
  /** `text`, which notifications and screen readers use: advised, not enforced. */
  fallbackText: 4_000,
  header: 150,
  /** A plain text in a context block. */
  contextText: 2_000,
  altText: 2_000,
  elementsPerActions: 25,
  buttonLabel: 75,
  optionsPerMenu: 100,
  optionLabel: 75,
  menuLabel: 150,
  address: 3_000,
  /** Of a form over the chat. https://docs.slack.dev/reference/views/modal-views and .../block-kit/block-elements */
  formTitle: 24,
  formLabel: 150,
  formText: 3_000,
  peoplePicked: 50,
} as const

/** "1 per second per channel", with a little more for what clocks differ, milliseconds. https://docs.slack.dev/apis/web-api/rate-limits */
export const betweenPostsMs = 1_050
