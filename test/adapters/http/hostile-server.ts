import { serveHostileOrigins } from './hostile-origins.ts'

// A process of its own, so that what the servers cost is not counted as what the client costs. It ends with its parent.
process.send?.(await serveHostileOrigins())
process.on('disconnect', () => process.exit())
