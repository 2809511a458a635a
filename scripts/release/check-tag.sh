#!/bin/sh
# Refuses to release a tag that is not on main, or that would move the floating tag of its major version back:
#   check-tag.sh v1.2.3 [origin/main]
# Needs the whole history and all tags.
set -eu

tag=$1
main=${2:-origin/main}
floating=${tag%%.*}

fail() {
  echo "$tag is not released: $1" >&2
  exit 1
}

echo "$tag" | grep -Eq '^v[0-9]+\.[0-9]+\.[0-9]+$' || fail 'it is not of the form v1.2.3'
commit=$(git rev-parse --verify --quiet "refs/tags/$tag^{commit}") || fail 'there is no such tag'
git rev-parse --verify --quiet "$main^{commit}" > /dev/null || fail "there is no $main to compare with"
git merge-base --is-ancestor "$commit" "$main" || fail "its commit is not on $main"

if moved=$(git rev-parse --verify --quiet "refs/tags/$floating^{commit}"); then
  git merge-base --is-ancestor "$moved" "$commit" || fail "$floating is ahead of it, and only moves forward"
fi
