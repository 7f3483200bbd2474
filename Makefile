# chronosc: a compiler for PostgreSQL schemas. `make help` lists the targets.

.DELETE_ON_ERROR:
.SUFFIXES:
.DEFAULT_GOAL := all

# Each build lives in a directory of its own, so that several stand side by side:
# make VARIANT=clang, VARIANT=asan, VARIANT=fuzz, or any CC=... CFLAGS=... BUILD=...
SANITIZERS := -fno-sanitize-recover=undefined -fno-omit-frame-pointer
ifneq ($(VARIANT),)
BUILD := build/$(VARIANT)
endif
ifneq ($(filter clang fuzz,$(VARIANT)),)
CC := clang
endif
ifeq ($(VARIANT),asan)
CFLAGS   := -O1 -g
SANITIZE := -fsanitize=address,undefined $(SANITIZERS)
endif
ifeq ($(VARIANT),fuzz)
CFLAGS   := -O1 -g
SANITIZE := -fsanitize=fuzzer-no-link,address,undefined $(SANITIZERS)
endif

BUILD ?= build
FLEX  ?= flex
BISON ?= bison
INSTALL ?= install

PREFIX  ?= /usr/local
BINDIR  ?= $(PREFIX)/bin
DATADIR ?= $(PREFIX)/share/chronosc
MANDIR  ?= $(PREFIX)/share/man

CFLAGS   ?= -O2 -g
# For a compiler that knows more warnings than ours did: make WERROR=
WERROR   ?= -Werror
WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wmissing-prototypes -Wstrict-prototypes -Wcast-qual \
            -Wwrite-strings $(WERROR)
# What flex, bison and the embedded files' table cannot help.
RELAXED  := -Wall -Wno-unused-function -Wno-sign-compare $(WERROR)
LIBPQ_INCLUDE := $(shell pg_config --includedir 2>/dev/null || echo /usr/include/postgresql)
VERSION := 0.1.0
CPPFLAGS_ALL := -D_GNU_SOURCE -DCHRONOSC_VERSION='"$(VERSION)"' -Icompiler -I$(BUILD) -isystem $(LIBPQ_INCLUDE) $(CPPFLAGS)
CFLAGS_ALL   := -std=c11 $(CFLAGS) $(SANITIZE)
LIBS := -lm -lpthread -ldl

# The sources by layer, from the bottom up; tests/layers holds the includes against these
# lists. What does not exist is left out. A family is all files whose names begin with a word.
family = $(foreach f,$1,$(sort $(patsubst compiler/%.c,%,$(wildcard compiler/$f*.c))))
BASE    := arena text map source diag graph sha256
SYNTAX  := syntax
MODEL   := model field type counter $(call family,sql) quote builtin platform $(call family,reader writer) argument
PASSES  := introspect settings clauses bind resolve routine privilege catalog $(call family,refs typed) callers same unprint select opclass keys inherit check diff $(call family,closure) plan alter label $(call family,order) usual notnull
KINDS   := $(sort $(wildcard compiler/kind/*.c))
OUTPUTS := emit describe script $(call family,format) print facts $(call family,generate) interface explain reference
EFFECTS := interrupt process file git $(call family,db server/ scratch proof/ prove migrate workspace import load respell)
DRIVER  := options history trial author split rebase reformat headers unpack command main

SOURCES := $(wildcard $(BASE:%=compiler/base/%.c) $(SYNTAX:%=compiler/%.c) $(MODEL:%=compiler/%.c) \
             $(PASSES:%=compiler/%.c) $(KINDS) $(OUTPUTS:%=compiler/%.c) $(EFFECTS:%=compiler/%.c) \
             $(DRIVER:%=compiler/%.c))
STRAYS  := $(filter-out $(SOURCES),$(filter-out $(KINDS),$(wildcard compiler/*.c compiler/*/*.c)))
ifneq ($(STRAYS),)
$(warning in no list of this Makefile: $(STRAYS))
endif
LEXER   := $(wildcard compiler/lex.l)
PARSER  := $(wildcard compiler/parse.y)
# Text files that are part of the program, known to it as platform/NAME, extension/NAME, kind/NAME, templates/NAME.
EMBED   := $(sort $(patsubst compiler/%,%,$(wildcard compiler/platform/*.chr compiler/extension/*.chr compiler/objects.sql compiler/kind/*.sql \
             templates/*.m4 templates/*/*.m4 templates/*/*.[ch])))
EMBED_FILES := $(foreach f,$(EMBED),$(if $(filter templates/%,$f),$f,compiler/$f))

GENERATED_C := $(LEXER:compiler/%.l=$(BUILD)/%.c) $(PARSER:compiler/%.y=$(BUILD)/%.c) $(BUILD)/embedded.c
GENERATED_H := $(LEXER:compiler/%.l=$(BUILD)/%.h) $(PARSER:compiler/%.y=$(BUILD)/%.h)
OBJECTS := $(SOURCES:compiler/%.c=$(BUILD)/%.o) $(GENERATED_C:.c=.o)
LIBRARY_OBJECTS := $(filter-out $(BUILD)/main.o,$(OBJECTS)) $(BUILD)/pgquery.o
TEMPLATES := $(wildcard templates/*.m4)
MANUALS   := $(wildcard docs/*.1)
UNITS     := $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/*.c))
FUZZERS   := $(patsubst tests/fuzz/%.c,$(BUILD)/fuzz/%,$(wildcard tests/fuzz/*.c))

##: all          build/chronosc (the default)
all: $(BUILD)/chronosc

##: demo         install what is missing, build, and walk through the Chronos example
demo:
	@tests/deps demo
	@$(MAKE) --no-print-directory all
	@examples/chronos/demo

##: check        install what is missing, and run every test; the last line is the total
check:
	@tests/deps check
	@tests/check

##: check-versions  the live cases on PostgreSQL 13 to 18, fetched from npm and PyPI
check-versions: all
	@CHRONOSC=$(abspath $(BUILD)/chronosc) tests/versions

##: deps         install the Debian packages that building and testing need (tests/deps demo: fewer)
deps:
	@tests/deps check

##: bless        rewrite the expected outputs of the golden tests
bless: all
	CHRONOSC=$(abspath $(BUILD)/chronosc) tests/run --bless

##: unit         build and run the cmocka programs of tests/unit
unit: $(UNITS)
	@tests/units $(UNITS)

##: asan         build/asan/chronosc, with AddressSanitizer and UBSan
asan:
	@$(MAKE) --no-print-directory all VARIANT=asan

##: clang        build/clang/chronosc
clang:
	@$(MAKE) --no-print-directory all VARIANT=clang

##: fuzz         run each target of tests/fuzz for FUZZ_SECONDS (60) seconds
fuzz:
	@$(MAKE) --no-print-directory fuzzers VARIANT=fuzz
fuzzers: $(FUZZERS)
	@tests/fuzzers $(FUZZERS)

##: converge     judge pairs of schemas and histories in SQL (make converge FOLDER=...); without a folder, our own cases
converge: all
	CHRONOSC=$(abspath $(BUILD)/chronosc) $(if $(FOLDER),tests/converge $(FOLDER),tests/run --no-golden --import --only kind/)

##: layers       check who includes whom, and how long files and functions are
layers:
	@tests/layers

##: format       lay out the C sources with clang-format (tests/format only looks)
format:
	@tests/format --write

##: tidy         clang-tidy over the C sources
tidy: all
	@tests/tidy

##: generated    remake generated/ from schema.chr, and what the documents quote (tests/stale only looks)
generated: all
	@CHRONOSC=$(abspath $(BUILD)/chronosc) tests/stale --write

##: bench        measure; see bench/
bench: all
	CHRONOSC=$(abspath $(BUILD)/chronosc) bench/run

##: install      chronosc, templates and manuals under PREFIX (/usr/local)
install: all
	$(INSTALL) -d $(DESTDIR)$(BINDIR)
	$(INSTALL) -m 755 $(BUILD)/chronosc $(DESTDIR)$(BINDIR)/chronosc
ifneq ($(TEMPLATES),)
	$(INSTALL) -d $(DESTDIR)$(DATADIR)/templates/c
	$(INSTALL) -m 644 $(TEMPLATES) $(DESTDIR)$(DATADIR)/templates
	$(INSTALL) -m 644 $(wildcard templates/c/*.[ch]) $(DESTDIR)$(DATADIR)/templates/c
endif
ifneq ($(MANUALS),)
	$(INSTALL) -d $(DESTDIR)$(MANDIR)/man1
	$(INSTALL) -m 644 $(MANUALS) $(DESTDIR)$(MANDIR)/man1
endif

##: uninstall    take away what install put there
uninstall:
	rm -f $(DESTDIR)$(BINDIR)/chronosc $(MANUALS:docs/%=$(DESTDIR)$(MANDIR)/man1/%)
	rm -rf $(DESTDIR)$(DATADIR)

##: clean        remove build/
clean:
	rm -rf $(BUILD)

##: help         this list
help:
	@sed -n 's/^##: //p' $(firstword $(MAKEFILE_LIST))

lists:
	@echo 'base $(BASE:%=base/%)'
	@echo 'syntax $(SYNTAX)'
	@echo 'model $(MODEL)'
	@echo 'kinds $(KINDS:compiler/%.c=%)'
	@echo 'passes $(PASSES)'
	@echo 'outputs $(OUTPUTS)'
	@echo 'effects $(EFFECTS)'
	@echo 'driver $(DRIVER)'

.PHONY: lists all demo check check-versions deps bless unit asan clang fuzz fuzzers layers format tidy generated bench install uninstall \
        clean help FORCE

# --- the program ---

# V=1 shows whole commands.
Q := $(if $(V),,@)
SAY = $(if $(V)$(findstring s,$(firstword -$(MAKEFLAGS))),,@echo "  $(1)	$@")
COMPILE = $(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) $(WARNINGS) -MMD -MP

$(BUILD)/chronosc: $(OBJECTS) $(BUILD)/pgquery.o $(BUILD)/files
	$(call SAY,LINK)
	$(Q)$(CC) $(CFLAGS_ALL) $(LDFLAGS) -o $@ $(OBJECTS) $(BUILD)/pgquery.o $(LIBS)

# For unit tests and fuzzers: everything but main.
$(BUILD)/libchronosc.a: $(LIBRARY_OBJECTS) $(BUILD)/files
	$(call SAY,AR)
	$(Q)rm -f $@ && $(AR) rcs $@ $(LIBRARY_OBJECTS)

$(BUILD)/unit/%: tests/unit/%.c $(BUILD)/libchronosc.a
	@mkdir -p $(@D)
	$(call SAY,CC)
	$(Q)$(COMPILE) $(LDFLAGS) -o $@ $< $(BUILD)/libchronosc.a -lcmocka $(LIBS)

# Fuzzers have a disk of their own: tests/fuzz/fuzz.h.
$(BUILD)/fuzz/%: tests/fuzz/%.c $(BUILD)/libchronosc.a
	@mkdir -p $(@D)
	$(call SAY,CC)
	$(Q)$(COMPILE) -fsanitize=fuzzer -Wl,--wrap=file_read,--wrap=file_glob,--wrap=file_exists $(LDFLAGS) -o $@ $< $(BUILD)/libchronosc.a $(LIBS)

$(BUILD)/%.o: compiler/%.c $(BUILD)/flags | $(GENERATED_H)
	@mkdir -p $(@D)
	$(call SAY,CC)
	$(Q)$(COMPILE) -c -o $@ $<

$(GENERATED_C:.c=.o): WARNINGS := $(RELAXED)
$(GENERATED_C:.c=.o): %.o: %.c $(BUILD)/flags | $(GENERATED_H)
	$(call SAY,CC)
	$(Q)$(COMPILE) -c -o $@ $<

$(BUILD)/%.c $(BUILD)/%.h: compiler/%.l $(BUILD)/flags
	$(call SAY,FLEX)
	$(Q)$(FLEX) -Cf --header-file=$(BUILD)/$*.h -o $(BUILD)/$*.c $<

$(BUILD)/%.c $(BUILD)/%.h: compiler/%.y $(BUILD)/flags
	$(call SAY,BISON)
	$(Q)$(BISON) -Wall -Werror --header=$(BUILD)/$*.h -o $(BUILD)/$*.c $<

$(BUILD)/embedded.c: $(EMBED_FILES) $(BUILD)/files
	$(call SAY,EMBED)
	@{ echo '#include "embedded.h"'; n=0; \
	for f in $(EMBED_FILES); do \
		n=$$((n + 1)); printf 'static const unsigned char text_%d[] = {\n' $$n; \
		od -An -v -tu1 "$$f" | sed 's/^ *//; s/  */,/g; s/$$/,/'; echo '0};'; \
	done; \
	echo 'const struct embedded embedded[] = {'; n=0; \
	for f in $(EMBED); do \
		n=$$((n + 1)); printf '\t{"%s", (const char *)text_%d, sizeof text_%d - 1},\n' "$$f" $$n $$n; \
	done; \
	printf '\t{0, 0, 0},\n};\n'; } > $@

# libpg_query as one object in which only its interface is visible: it brings some
# 280 global names of PostgreSQL's own (equal, lappend, palloc ...). Where it would pack a tree, it calls sqlparse.c.
PACKING := get_packed_size pack
$(BUILD)/pgquery.o: $(BUILD)/flags
	$(call SAY,LD)
	$(Q)$(CC) -r -nostdlib -o $@.all $(PACKING:%=-Wl,--wrap=pg_query__parse_result__%) -Wl,--whole-archive $$($(CC) -print-file-name=libpg_query.a)
	$(Q)objcopy -w --keep-global-symbol='pg_query_*' --keep-global-symbol='protobuf_c_message_*' $@.all $@
	@rm -f $@.all

# Touched only when their text changes, so that other flags or fewer files remake what depends on them.
FLAGS := $(CC) $(CPPFLAGS_ALL) $(CFLAGS_ALL) $(WARNINGS) $(LDFLAGS) $(PACKING)
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@echo '$(FLAGS)' | cmp -s - $@ || echo '$(FLAGS)' > $@
$(BUILD)/files: FORCE
	@mkdir -p $(@D)
	@echo '$(OBJECTS) $(EMBED)' | cmp -s - $@ || echo '$(OBJECTS) $(EMBED)' > $@

-include $(wildcard $(OBJECTS:.o=.d) $(UNITS:%=%.d) $(FUZZERS:%=%.d))
