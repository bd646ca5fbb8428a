import { speaker } from '../../delivery/words/speaker.ts'

/** What is said of what Slack did not take, in the five languages. Names of refusals are Slack’s: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
export const slackSays = speaker({
  en: {
    save: 'Save',
    cancel: 'Cancel',
    fieldTooLong: 'holds more than a form of Slack can show, and stays as it is.',
    formTooSlow: 'The form took too long to open. Press again.',
    elsewhere: 'Attaché is not in that channel: invite the app with “/invite @Attaché”, or ask in a message to it.',
    archived: 'The channel is archived: unarchive it, or ask in another one.',
    notAllowed:
      'This workspace has not allowed Attaché to do that: an admin can install the app again with its present manifest, and is asked for it then.',
    scopeNotAllowed:
      'This workspace has not allowed Attaché to do that (scope {scope}): an admin can install the app again with its present manifest, and is asked for it then.',
    removed: 'Attaché was removed from this workspace: an admin can install it again.',
    tooMany: 'Slack takes no more messages here at the moment: ask again in a minute, or for less at once, such as one section.',
    refused: 'Slack does not take it (“{error}”): tell whoever runs Attaché here.',
    unreachable: 'Slack could not be reached: ask again in a minute.',
    unknown: 'Slack did not answer, so it may be there all the same: look, and ask again if it is not.',
    notShown: 'What you asked for could not be shown here.',
    restNotSent:
      '{count, plural, one {The last message could not be sent here.} other {The last # of the messages could not be sent here.}}',
    restricted_action:
      'Only some people may post there: an admin can allow Attaché to, in the channel’s settings under “Posting permissions”.',
    restricted_action_read_only_channel: 'The channel is read-only: an admin can allow Attaché to post there, in the channel’s settings.',
    restricted_action_thread_only_channel: 'Only threads may be written in there: ask in a thread by a button, or in a message to the app.',
    restricted_action_thread_locked: 'The thread is locked: ask in the channel.',
    cannot_reply_to_message: 'Nobody can answer that message: ask in the channel.',
    user_not_in_channel: 'You are not in that channel: join it, or ask in a message to the app.',
    ekm_access_denied: 'The administrators have closed this workspace to messages for now: ask them.',
    team_access_not_granted: 'An admin has to allow Attaché in this workspace of your organisation.',
    fileInLetters: 'The file {name} is in your direct messages with me, where only you see it.',
    fileBelow: 'The file {name} is here.',
    fileNotSent:
      'The file {name} could not be sent: an admin can install the app again with its present manifest, or give it the right to upload files.',
    messages_tab_disabled: 'Messages to the app are switched off: whoever runs Attaché can switch the Messages tab on under “App Home”.',
  },
  de: {
    save: 'Speichern',
    cancel: 'Abbrechen',
    fieldTooLong: 'enthält mehr, als ein Formular von Slack zeigen kann, und bleibt, wie es ist.',
    formTooSlow: 'Das Formular brauchte zu lange, um sich zu öffnen. Drück noch einmal.',
    elsewhere: 'Attaché ist nicht in diesem Kanal: lade die App mit „/invite @Attaché“ ein, oder frag in einer Nachricht an sie.',
    archived: 'Der Kanal ist archiviert: hol ihn zurück, oder frag in einem anderen.',
    notAllowed:
      'Dieser Workspace hat Attaché das nicht erlaubt: ein Admin kann die App mit ihrem heutigen Manifest neu installieren und wird dann danach gefragt.',
    scopeNotAllowed:
      'Dieser Workspace hat Attaché das nicht erlaubt (Scope {scope}): ein Admin kann die App mit ihrem heutigen Manifest neu installieren und wird dann danach gefragt.',
    removed: 'Attaché wurde aus diesem Workspace entfernt: ein Admin kann es neu installieren.',
    tooMany:
      'Slack nimmt hier gerade keine Nachrichten mehr an: frag in einer Minute noch einmal, oder nach weniger, etwa nach einer Rubrik.',
    refused: 'Slack nimmt es nicht an („{error}“): sag es denen, die Attaché hier betreiben.',
    unreachable: 'Slack war nicht zu erreichen: frag in einer Minute noch einmal.',
    unknown: 'Slack hat nicht geantwortet, vielleicht steht es trotzdem da: sieh nach, und frag noch einmal, wenn nicht.',
    notShown: 'Was du gefragt hast, konnte hier nicht gezeigt werden.',
    restNotSent:
      '{count, plural, one {Die letzte Nachricht konnte hier nicht gesendet werden.} other {Die letzten # Nachrichten konnten hier nicht gesendet werden.}}',
    restricted_action:
      'Dort dürfen nur einige schreiben: ein Admin kann es Attaché in den Einstellungen des Kanals erlauben („Posting permissions“).',
    restricted_action_read_only_channel:
      'Der Kanal ist nur zum Lesen: ein Admin kann Attaché in den Einstellungen des Kanals das Schreiben erlauben.',
    restricted_action_thread_only_channel:
      'Dort darf nur in Threads geschrieben werden: frag in einem Thread mit einer Schaltfläche, oder in einer Nachricht an die App.',
    restricted_action_thread_locked: 'Der Thread ist gesperrt: frag im Kanal.',
    cannot_reply_to_message: 'Auf diese Nachricht kann niemand antworten: frag im Kanal.',
    user_not_in_channel: 'Du bist nicht in diesem Kanal: tritt ihm bei, oder frag in einer Nachricht an die App.',
    ekm_access_denied: 'Die Administratoren haben diesen Workspace vorerst für Nachrichten geschlossen: frag sie.',
    team_access_not_granted: 'Ein Admin muss Attaché in diesem Workspace eurer Organisation erlauben.',
    fileInLetters: 'Die Datei {name} liegt in deinen Direktnachrichten mit mir, wo nur du sie siehst.',
    fileBelow: 'Die Datei {name} liegt hier.',
    fileNotSent:
      'Die Datei {name} konnte nicht gesendet werden: ein Admin kann die App mit ihrem heutigen Manifest neu installieren oder ihr erlauben, Dateien hochzuladen.',
    messages_tab_disabled:
      'Nachrichten an die App sind abgeschaltet: wer Attaché betreibt, kann den Reiter Messages unter „App Home“ einschalten.',
  },
  fr: {
    save: 'Enregistrer',
    cancel: 'Annuler',
    fieldTooLong: 'contient plus qu’un formulaire de Slack ne peut montrer, et reste tel quel.',
    formTooSlow: 'Le formulaire a mis trop de temps à s’ouvrir. Pressez encore une fois.',
    elsewhere: 'Attaché n’est pas dans ce salon : invitez l’application avec « /invite @Attaché », ou écrivez-lui directement.',
    archived: 'Le salon est archivé : désarchivez-le, ou demandez dans un autre.',
    notAllowed:
      'Cet espace de travail n’a pas autorisé Attaché à le faire : un admin peut réinstaller l’application avec son manifeste actuel, et la question lui sera posée.',
    scopeNotAllowed:
      'Cet espace de travail n’a pas autorisé Attaché à le faire (portée {scope}) : un admin peut réinstaller l’application avec son manifeste actuel, et la question lui sera posée.',
    removed: 'Attaché a été retiré de cet espace de travail : un admin peut le réinstaller.',
    tooMany:
      'Slack n’accepte plus de messages ici pour le moment : redemandez dans une minute, ou moins à la fois, par exemple une rubrique.',
    refused: 'Slack ne l’accepte pas (« {error} ») : dites-le à qui fait tourner Attaché ici.',
    unreachable: 'Slack est resté injoignable : redemandez dans une minute.',
    unknown: 'Slack n’a pas répondu, c’est peut-être là malgré tout : regardez, et redemandez sinon.',
    notShown: 'Ce que vous avez demandé n’a pas pu être montré ici.',
    restNotSent:
      '{count, plural, one {Le dernier message n’a pas pu être envoyé ici.} other {Les # derniers messages n’ont pas pu être envoyés ici.}}',
    restricted_action:
      'Seules certaines personnes peuvent y écrire : un admin peut le permettre à Attaché dans les réglages du salon (« Posting permissions »).',
    restricted_action_read_only_channel: 'Le salon est en lecture seule : un admin peut y autoriser Attaché dans les réglages du salon.',
    restricted_action_thread_only_channel:
      'On n’y écrit que dans les fils : demandez dans un fil par un bouton, ou dans un message à l’application.',
    restricted_action_thread_locked: 'Le fil est verrouillé : demandez dans le salon.',
    cannot_reply_to_message: 'Personne ne peut répondre à ce message : demandez dans le salon.',
    user_not_in_channel: 'Vous n’êtes pas dans ce salon : rejoignez-le, ou écrivez à l’application.',
    ekm_access_denied: 'Les administrateurs ont fermé pour l’instant cet espace aux messages : adressez-vous à eux.',
    team_access_not_granted: 'Un admin doit autoriser Attaché dans cet espace de votre organisation.',
    fileInLetters: 'Le fichier {name} est dans vos messages directs avec moi, où vous seul le voyez.',
    fileBelow: 'Le fichier {name} est ici.',
    fileNotSent:
      'Le fichier {name} n’a pas pu être envoyé : un administrateur peut réinstaller l’application avec son manifeste actuel, ou lui permettre d’envoyer des fichiers.',
    messages_tab_disabled:
      'Les messages à l’application sont désactivés : qui fait tourner Attaché peut activer l’onglet Messages sous « App Home ».',
  },
  es: {
    save: 'Guardar',
    cancel: 'Cancelar',
    fieldTooLong: 'contiene más de lo que un formulario de Slack puede mostrar, y queda como está.',
    formTooSlow: 'El formulario tardó demasiado en abrirse. Pulsa otra vez.',
    elsewhere: 'Attaché no está en ese canal: invita a la aplicación con «/invite @Attaché», o pregunta en un mensaje a ella.',
    archived: 'El canal está archivado: desarchívalo, o pregunta en otro.',
    notAllowed:
      'Este espacio de trabajo no ha permitido eso a Attaché: un administrador puede reinstalar la aplicación con su manifiesto actual, y entonces se le preguntará.',
    scopeNotAllowed:
      'Este espacio de trabajo no ha permitido eso a Attaché (permiso {scope}): un administrador puede reinstalar la aplicación con su manifiesto actual, y entonces se le preguntará.',
    removed: 'Attaché fue retirado de este espacio de trabajo: un administrador puede reinstalarlo.',
    tooMany: 'Slack no admite más mensajes aquí por ahora: pregunta otra vez en un minuto, o pide menos, por ejemplo una sección.',
    refused: 'Slack no lo acepta («{error}»): díselo a quien lleva Attaché aquí.',
    unreachable: 'No se pudo llegar a Slack: pregunta otra vez en un minuto.',
    unknown: 'Slack no respondió, así que quizá esté ahí de todos modos: mira, y pregunta otra vez si no está.',
    notShown: 'Lo que preguntaste no se pudo mostrar aquí.',
    restNotSent:
      '{count, plural, one {El último mensaje no se pudo enviar aquí.} other {Los últimos # mensajes no se pudieron enviar aquí.}}',
    restricted_action:
      'Allí solo pueden escribir algunos: un administrador puede permitírselo a Attaché en los ajustes del canal («Posting permissions»).',
    restricted_action_read_only_channel:
      'El canal es de solo lectura: un administrador puede permitir a Attaché escribir, en los ajustes del canal.',
    restricted_action_thread_only_channel:
      'Allí solo se escribe en hilos: pregunta en un hilo con un botón, o en un mensaje a la aplicación.',
    restricted_action_thread_locked: 'El hilo está bloqueado: pregunta en el canal.',
    cannot_reply_to_message: 'Nadie puede responder a ese mensaje: pregunta en el canal.',
    user_not_in_channel: 'No estás en ese canal: únete, o pregunta en un mensaje a la aplicación.',
    ekm_access_denied: 'Los administradores han cerrado por ahora este espacio a los mensajes: pregúntales.',
    team_access_not_granted: 'Un administrador debe permitir Attaché en este espacio de tu organización.',
    fileInLetters: 'El archivo {name} está en tus mensajes directos conmigo, donde solo tú lo ves.',
    fileBelow: 'El archivo {name} está aquí.',
    fileNotSent:
      'No se pudo enviar el archivo {name}: un administrador puede reinstalar la aplicación con su manifiesto actual o permitirle subir archivos.',
    messages_tab_disabled:
      'Los mensajes a la aplicación están desactivados: quien lleva Attaché puede activar la pestaña Messages en «App Home».',
  },
  zh: {
    save: '保存',
    cancel: '取消',
    fieldTooLong: '内容超出 Slack 表单所能显示的长度，保持不变。',
    formTooSlow: '表单打开得太慢。请再按一次。',
    elsewhere: 'Attaché 不在该频道中：请用“/invite @Attaché”邀请应用，或直接发消息给它。',
    archived: '该频道已归档：请取消归档，或到别的频道提问。',
    notAllowed: '此工作区没有允许 Attaché 这样做：管理员可以用现在的清单重新安装应用，届时会征求许可。',
    scopeNotAllowed: '此工作区没有允许 Attaché 这样做（权限 {scope}）：管理员可以用现在的清单重新安装应用，届时会征求许可。',
    removed: 'Attaché 已从此工作区移除：管理员可以重新安装。',
    tooMany: 'Slack 目前不再接收这里的消息：请一分钟后再问，或一次少问一些，例如只问一个栏目。',
    refused: 'Slack 没有接收（“{error}”）：请告诉这里运行 Attaché 的人。',
    unreachable: '无法连接 Slack：请一分钟后再问。',
    unknown: 'Slack 没有回应，消息可能已经发出：请查看，如没有再问一次。',
    notShown: '你要的内容无法在这里显示。',
    restNotSent: '最后{count, number}条消息无法发送到这里。',
    restricted_action: '该频道只有部分人可以发言：管理员可在频道设置的“Posting permissions”中允许 Attaché。',
    restricted_action_read_only_channel: '该频道为只读：管理员可在频道设置中允许 Attaché 发言。',
    restricted_action_thread_only_channel: '该频道只能在讨论串中发言：请在讨论串里用按钮提问，或发消息给应用。',
    restricted_action_thread_locked: '讨论串已锁定：请在频道里提问。',
    cannot_reply_to_message: '无法回复这条消息：请在频道里提问。',
    user_not_in_channel: '你不在该频道中：请先加入，或发消息给应用。',
    ekm_access_denied: '管理员暂时关闭了此工作区的消息功能：请询问他们。',
    team_access_not_granted: '需要管理员在你们组织的这个工作区中允许 Attaché。',
    fileInLetters: '文件 {name} 在你与我的私信中，只有你能看到。',
    fileBelow: '文件 {name} 在这里。',
    fileNotSent: '文件 {name} 无法发送：管理员可以用现在的清单重新安装应用，或允许它上传文件。',
    messages_tab_disabled: '发给应用的消息已关闭：运行 Attaché 的人可以在“App Home”下打开 Messages 标签页。',
  },
})
