# Everything that can be done here; `make` lists it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test golden data check bench fuzz docs conformance clean release libedit tpch sqlite3 shells python \
  order valgrind

# A release needs no Swift on the machine where it runs, and starts the faster for it. The module of regular
# expressions, which no file needs, is left out: its conformances would be searched at each launch. Generic types are
# made by code and not from their mangled names, which saves a third of a short query's instructions. Where `make order`
# has recorded the functions that a short query runs, they lie side by side: most of its time goes into mapping pages.
# The linker is the one that comes with Swift.
LAUNCH := .build/launch.order
ORDERED := $(if $(wildcard $(LAUNCH)),-Xlinker --symbol-ordering-file=$(CURDIR)/$(LAUNCH) -Xlinker --no-warn-symbol-ordering)
STATIC := -c release -Xswiftc -static-executable \
  -Xswiftc -Xfrontend -Xswiftc -disable-implicit-string-processing-module-import \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=lld $(ORDERED)
RELEASE := .build/release
AS_ROOT := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)

# $(call install,condition that holds when it is there,Debian packages)
install = $(1) || { echo "installing $(2)" >&2; $(AS_ROOT) apt-get update -qq; \
  DEBIAN_FRONTEND=noninteractive $(AS_ROOT) apt-get install -y -qq --no-install-recommends $(2) >/dev/null; }

help: ## List what can be done
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

run: release ## Build a release, answer Queries/overview.mql, and open the prompt if this is a terminal
	@$(RELEASE)/mql Queries/overview.mql
	@if [ -t 0 ] && [ -t 1 ]; then exec $(RELEASE)/mql; fi

release: libedit
	@[ -x $(RELEASE)/mql ] || echo "building a release: that takes some minutes the first time" >&2
	@swift build $(STATIC) --product mql

test: libedit sqlite3 shells ## Run all tests (DIFFERENTIAL_SEED=n repeats one comparison with sqlite3)
	swift test --disable-xctest

golden: libedit ## Rewrite the expected results in Tests/Golden from what comes; look at the difference
	UPDATE_GOLDEN=1 swift test --disable-xctest --filter GoldenTests
	@git --no-pager diff --stat -- Tests/Golden || true

check: libedit python ## Style, data package, dependencies of the release, and a short fuzz run
	@.ci/check

data: ## Embed Sources/MissionData/Package, Queries and the grammar anew
	swift run EmbedPackage Sources/MissionData/Package .build/EmbeddedResources.swift
	@mv .build/EmbeddedResources.swift Sources/MissionData/Generated/EmbeddedResources.swift
	swift run EmbedPackage --queries Queries .build/EmbeddedQueries.swift
	@mv .build/EmbeddedQueries.swift Sources/Shell/Generated/EmbeddedQueries.swift
	swift run EmbedPackage --grammar Grammar/missionql.ebnf .build/EmbeddedGrammar.swift
	@mv .build/EmbeddedGrammar.swift Sources/Shell/Generated/EmbeddedGrammar.swift

# Those that all of the queries run come first.
order: release valgrind ## Record which functions short queries run, and link the release in their order: it starts faster
	@strip -g -o .build/mql-stripped $(RELEASE)/mql
	@for query in "SELECT 1" "SELECT count(*) FROM budget_lines" \
	  "SELECT class, variance FROM budget_lines WHERE variance < 0 ORDER BY variance" \
	  "FROM results SELECT unit, sum(quantity) AS total GROUP BY ALL ORDER BY total DESC LIMIT 5" \
	  "FROM accomplishments JOIN components USING (component) SELECT component, upper(components.name), count(*) GROUP BY ALL"; do \
	  valgrind -q --tool=callgrind --demangle=no --compress-strings=no --callgrind-out-file=.build/launch.callgrind \
	    .build/mql-stripped -c "$$query" >/dev/null; \
	  sed -nE "s/^fn=([^']*).*/\1/p" .build/launch.callgrind | sort -u; \
	done | sort | uniq -c | sort -k1,1rn -k2 | awk '{ print $$2 }' > $(LAUNCH).new
	@mv $(LAUNCH).new $(LAUNCH)
	@rm $(RELEASE)/mql
	@$(MAKE) --no-print-directory release

fuzz: ## Fuzz each target for a minute (EACH=n for n seconds)
	Tests/Fuzz/fuzz.sh $(or $(EACH),60)

bench: python sqlite3 ## Compare with sqlite3, DuckDB and Polars (SIZE=1e6: of that many rows only); TPC-H is `make tpch`
	@swift build $(STATIC) --product mql
	@swift build $(STATIC) --product Bench
	@[ -x .build-bench/bin/python ] || python3 -m venv .build-bench
	@.build-bench/bin/pip install -q duckdb polars
	@.build-bench/bin/python Sources/Bench/compare.py --tools $(RELEASE) $(if $(SIZE),--size $(SIZE))

tpch: python ## Compare with DuckDB, SQLite and Polars over TPC-H (SCALE="0.1 1")
	@swift build $(STATIC) --product Bench
	@[ -x .build-bench/bin/python ] || python3 -m venv .build-bench
	@.build-bench/bin/pip install -q duckdb polars tpchgen-cli
	@.build-bench/bin/python Sources/Bench/tpch.py --tools $(RELEASE) $(if $(SCALE),--scale $(SCALE))

conformance: ## Run the sqllogictest files below DIR
	@[ -n "$(DIR)" ] || { echo "usage: make conformance DIR=folder" >&2; exit 2; }
	@swift build $(STATIC) --product Conformance
	@$(RELEASE)/Conformance $(DIR)

docs: ## Write the reference of the embedding API to .build-docs
	@rm -rf .build-docs && mkdir .build-docs
	swift build --target MissionQL -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc $(CURDIR)/.build-docs/symbols
	@cd .build-docs/symbols && find . -type f ! -name 'MissionQL*' -delete
	docc convert --fallback-display-name MissionQL --fallback-bundle-identifier MissionQL \
	  --additional-symbol-graph-dir .build-docs/symbols --output-path .build-docs/MissionQL.doccarchive

clean: ## Remove all that was built
	rm -rf .build .build-*

libedit:
	@$(call install,test -e /usr/include/histedit.h,libedit-dev)

sqlite3:
	@$(call install,command -v sqlite3 >/dev/null,sqlite3) || echo "no sqlite3: the tests that compare with it are skipped" >&2

shells:
	@$(call install,command -v jq >/dev/null && command -v python3 >/dev/null && command -v zsh >/dev/null && command -v fish >/dev/null && command -v mandoc >/dev/null,jq python3 zsh fish mandoc) \
	  || echo "not all of jq, python3, zsh, fish and mandoc: the tests of scripting with them are skipped" >&2

valgrind:
	@$(call install,command -v valgrind >/dev/null,valgrind)

python:
	@$(call install,python3 -c 'import venv$(comma) ensurepip' 2>/dev/null,python3-venv)

comma := ,
