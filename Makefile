# Thin names for ./mvnw and the start script. `make help` lists them.
.DEFAULT_GOAL := help
.PHONY: help run demo stop status build test accuracy bench-motion fuzz format contracts clean

STACK := services/all-in-one/bin/backaware-stack
MVN := ./mvnw -B

# Base of all ports and the folder of all data; see docs/operations.md.
PORT ?= 8080
DATA ?= .backaware
export PORT DATA

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "  make %-12s %s\n", $$1, $$2 }'

run: ## Build what is missing, start the platform, play a squat set, stay up (PORT=8080 DATA=.backaware)
	@.mvn/build-if-needed
	@exec $(STACK) run

demo: ## Play a recording against the running platform (FILE= SPEED=1..50 EXERCISE=squat CALIBRATION=)
	@exec $(STACK) demo $(if $(FILE),--file "$(FILE)") $(if $(SPEED),--speed "$(SPEED)") $(if $(EXERCISE),--exercise "$(EXERCISE)") $(if $(CALIBRATION),--calibration "$(CALIBRATION)")

stop: ## Stop a platform left running
	@exec $(STACK) stop

status: ## Show the platform's components, ports and memory
	@exec $(STACK) status

build: ## Compile and package everything, without tests
	@.mvn/build

test: ## Set everything up and run every test, the end-to-end ones included
	@.mvn/check-tools
	.mvn/packaged verify

accuracy: ## Measure the engine against the truth: table, JSON and plots (ONLY=orientation,squat5 PEOPLE=8 DATA=../shared/data)
	@.mvn/run-room accuracy --out target/accuracy $(if $(ONLY),--only "$(ONLY)") \
	  $(if $(PEOPLE),--people "$(PEOPLE)") \
	  $(if $(filter command environment,$(firstword $(origin DATA))),--data "$(DATA)")

bench-motion: ## Measure how fast and how small the engine is (about two minutes)
	@.mvn/run-room benchmarks --out target/bench-motion

fuzz: ## Feed recordings' reader, engine and belt protocol invented bytes (SECONDS=60 per target)
	@.mvn/fuzz $(or $(SECONDS),60)

format: ## Format the Java sources
	$(MVN) -q spotless:apply

contracts: ## Lint the wire contracts and check them for breaking changes
	@proto/check-contracts && echo "contracts: fine"

clean: ## Remove everything that was built
	$(MVN) -q clean
	rm -rf target
