# The museum portal. `make` alone lists what can be made.
SHELL := bash

# Where the built site will stand on its host.
BASE ?= /
ADDRESS ?= 127.0.0.1
PORT ?= 8080

tools := source target/environment &&

.PHONY: help serve build test test-backends bench-portal bench-staff bench-search bench-search-national format lint clean setup

help: ## this list
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/make \1\t\2/' | expand -t 28

setup: ## only install what is missing for building
	@.ci/setup build

serve: setup ## the portal at http://127.0.0.1:8080, built anew when a file changes
	@.ci/trunk serve --release --no-autoreload true --address $(ADDRESS) --port $(PORT)

build: setup ## the portal into dist/; `make build BASE=/museum/` to stand under a path
	@.ci/trunk build --release
	@.ci/rebase dist $(BASE)
	@node .ci/compress.mjs dist

test: ## all tests: on this machine, in a browser, and journeys through the built site
	@.ci/setup test
	@.ci/test

test-backends: ## journeys through what was built, with catalogues on real servers (docs/backends.md)
	@.ci/setup test
	@.ci/test-backends

bench-portal: ## what the built portal weighs and how quick it is, some ten minutes (docs/performance.md)
	@.ci/setup test
	@.ci/bench portal

bench-staff: ## large files and folders in the staff's room, some five minutes (docs/performance.md); TATE=the records
	@.ci/setup test
	@.ci/bench staff

bench-search: ## the search measured beside Pagefind's, some twenty minutes (docs/performance.md); TATE=the records
	@.ci/setup test
	@.ci/bench search

bench-search-national: ## the search in 4.5 million records: an hour and some GB (docs/performance.md); RECORDS=fewer
	@.ci/setup test
	@.ci/bench search national $(RECORDS)

format: ## format the Rust sources
	@cargo fmt --all

lint: setup ## warnings as errors, for this machine and for the browser; is all formatted?
	@$(tools) cargo fmt --all --check
	@$(tools) cargo clippy --locked --workspace --all-targets -- -D warnings
	@$(tools) cargo clippy --locked -p museum-portal --all-targets --features split \
		--target wasm32-unknown-unknown -- -D warnings

clean: ## remove everything that was built (the tools stay in the user's cache folder)
	@rm -rf target dist e2e/node_modules e2e/bench/node_modules
