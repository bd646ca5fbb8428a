/** What people say to a program that they meet, in nine languages: greetings, thanks, and what it is and can do. */
const said: readonly string[] = [
  'hi|hello|hey|thanks|thank you|thx|good (?:morning|afternoon|evening|night)|bye|ping|test|help me',
  'who are you|what are you|how are you|what (?:can|do) you do|what can i ask(?: you)?|how do (?:you|i use you) ?(?:work)?',
  'are you (?:an? )?(?:bot|robot|human|person|ai|real|there)',
  'hallo|moin|danke(?: schön| dir)?|guten (?:morgen|tag|abend)|hilfe|hilf mir|wer bist du|was kannst du|bist du ein (?:bot|mensch)',
  'bonjour|bonsoir|salut|merci(?: beaucoup)?|aide(?:-moi)?|qui es[- ]tu|que (?:peux|sais)[- ]tu faire|es[- ]tu un (?:bot|robot|humain)',
  'hola|gracias|buenos días|buenas (?:tardes|noches)|ayuda|ayúdame|quién eres|qué (?:puedes|sabes) hacer|eres un (?:bot|robot|humano)',
  'ciao|grazie|buongiorno|buonasera|aiuto|aiutami|chi sei|cosa (?:puoi|sai) fare|sei un (?:bot|robot)',
  'привет|спасибо|здравствуй(?:те)?|помощь|помоги|кто ты|что ты (?:умеешь|можешь)|ты бот',
  'привіт|дякую|вітаю|допоможи|хто ти|що ти (?:вмієш|можеш)|ти бот',
  'مرحبا|شكرا|السلام عليكم|ساعدني|من أنت|ماذا تستطيع أن تفعل|هل أنت (?:روبوت|بوت)',
  '你好|您好|嗨|谢谢|帮帮?我|帮助|你是谁|你[能会]做?什么|你是机器人吗',
]

const whole = new RegExp(`^[\\s¿¡]*(?:${said.join('|')})[\\s.!?…。！？؟]*$`, 'iu')

/** Whether a line asks for no news: who says it wants to hear what can be asked. */
export function isSmallTalk(line: string): boolean {
  return whole.test(line)
}
