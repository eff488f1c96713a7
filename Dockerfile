# syntax=docker/dockerfile:1

FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package that runs in service needs its install script, and none gets to run one.
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY prompts prompts
COPY corpus corpus
COPY src src

# Only the data is the bot's to write; a new volume takes its owner from this folder.
RUN install --directory --owner=node --group=node --mode=700 data cache
USER node

# A first start strips the types of every module and reads the corpus, for 30 MB more than the next ones need. It is
# made here, where nobody can be reached, which ends it with code 1; what it leaves behind is what later starts load.
ENV NODE_COMPILE_CACHE=/app/cache
RUN DISCORD_TOKEN=none DISCORD_API=http://127.0.0.1:9 \
  node --max-semi-space-size=2 --no-concurrent-recompilation --expose-gc --import ./src/guard.mjs src/main.ts; \
  test $? -eq 1
VOLUME /app/data

# Health is served on the container's own 127.0.0.1, so it can only be asked from inside.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT || 8080}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# Not through npm, which would stand between the bot and the signal to leave. The flags are those of `npm start`, for
# the sake of memory: docs/performance.md.
CMD ["node", "--max-semi-space-size=2", "--no-concurrent-recompilation", "--expose-gc", "--import", "./src/guard.mjs", "src/main.ts"]
