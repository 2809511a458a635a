# The command line as an image: the bundle alone, on a base without a shell, as a user without rights.
#
#   docker build -t flashback-backup .
#   docker run --rm -e FLASHBACK_SECRET_ACCESS_KEY flashback-backup status --cold s3://shop-backup --access-key-id AKID
#
# There is no RUN: one build is right for every platform. The digest is that of a tag that moves; Dependabot renews it.
# Untested where it was written, for want of a registry: the release workflow builds it, and runs --version before it is pushed.
FROM gcr.io/distroless/nodejs24-debian12:nonroot@sha256:14d42e2511532589a7c7e01a753667a74fcc96266e137e8125006b87b0c32d0a

COPY package.json LICENSE /app/
COPY dist /app/dist

# nonroot; by number, so that Kubernetes can check runAsNonRoot.
USER 65532:65532
ENV NODE_ENV=production
WORKDIR /work
ENTRYPOINT ["/nodejs/bin/node", "/app/dist/cli/index.js"]
CMD ["--help"]
