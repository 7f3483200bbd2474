/*
 * The grammar. It builds statements and gives them no meaning. Recovery is at ';' and
 * at the end of a block.
 */
%define api.pure full
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%parse-param { void *scanner } { struct builder *builder }
%lex-param   { void *scanner } { struct builder *builder }

%code requires {
#include "lexer.h"
}

%code {
#include "builder.h"

#define yylex builder_token

static void yyerror(const YYLTYPE *span, void *scanner, struct builder *builder, const char *message);
}

%token T_END 0 "the end of the file"
/* What the scanner tells apart; the parser sees runs of them. */
%token T_WORD T_QUOTED T_STRING T_NUMBER T_SQL T_DOLLAR T_MARK
%token T_TERMS "a name"
%token T_SEMICOLON ";"
%token T_OPEN "{"
%token T_CLOSE "}"

%%

file: tops
    ;

tops: %empty
    | tops item                    { builder_top(builder, $2); }
    | tops "}"                     { builder_fault(builder, @2, "stray-mark", "this brace closes nothing"); }
    ;

items: %empty                      { $$ = (struct value){0}; }
    | items item                   { $$ = builder_chain(builder, $1, $2); }
    ;

item: T_TERMS ";"                  { $$ = builder_statement(builder, $1, NULL, @$); }
    | T_TERMS block                { $$ = builder_statement(builder, $1, &$2, @$); }
    | block                        { $$ = (struct value){0};
				     builder_fault(builder, @1, "stray-mark", "this block belongs to no statement"); }
    | ";"                          { $$ = (struct value){0}; }
    | error ";"                    { $$ = (struct value){0}; builder_skip(builder, @$); yyerrok; }
    ;

block: "{" items "}"               { $$ = $2; }
    | "{" items error "}"          { $$ = $2; builder_skip(builder, @3); yyerrok; }
    ;

%%

static void yyerror(const YYLTYPE *span, void *scanner, struct builder *builder, const char *message)
{
	/* Only for what yyreport_syntax_error does not see: the parser's stack is full. */
	(void)scanner;
	builder_fault(builder, *span, "too-deep", message);
}

static int yyreport_syntax_error(const yypcontext_t *context, void *scanner, struct builder *builder)
{
	yysymbol_kind_t wanted[YYNTOKENS];
	int count = yypcontext_expected_tokens(context, wanted, YYNTOKENS);
	bool begins = false;

	(void)scanner;
	/* A block may end where a statement could begin, and not within one. */
	for (int i = 0; i < count; i++)
		begins |= wanted[i] == YYSYMBOL_T_CLOSE;
	builder_unexpected(builder, yypcontext_token(context) == YYSYMBOL_YYEOF, begins);
	return 0;
}
