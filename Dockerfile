# The version of package.json's "node", which everything is tested with.
FROM node:26.10.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:26.10.0-bookworm-slim AS program
WORKDIR /project
COPY package.json LICENSE ./
COPY deploy/without-types.mjs deploy/
COPY bin bin
COPY src src
COPY commands commands
COPY config config
RUN node deploy/without-types.mjs /program

FROM node:26.10.0-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    ATTACHE_STORE=/data/attache.sqlite \
    METRICS_PORT=9464 \
    UV_THREADPOOL_SIZE=64 \
    MALLOC_ARENA_MAX=2 \
    NODE_OPTIONS=--max-semi-space-size=8
WORKDIR /app
# Everything belongs to root and is only read: what runs can change nothing but /data.
COPY --from=packages /app/node_modules node_modules
COPY --from=program /program .
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9464/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Attaché stops within nine seconds.
STOPSIGNAL SIGTERM
CMD ["node", "bin/attache.mjs", "start"]
