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
%lex-param   { void *scanner }

%code requires {
#include "lexer.h"
}

%code {
#include "builder.h"

#define yylex lex_lex

int lex_lex(YYSTYPE *value, YYLTYPE *span, void *scanner);
static void yyerror(const YYLTYPE *span, void *scanner, struct builder *builder, const char *message);
}

%token T_END 0 "the end of the file"
%token T_WORD "a name"
%token T_QUOTED "a quoted name"
%token T_STRING "a string"
%token T_NUMBER "a number"
%token T_SQL "SQL in parentheses"
%token T_DOLLAR "a dollar-quoted body"
%token T_MARK "punctuation"
%token T_SEMICOLON ";"
%token T_OPEN "{"
%token T_CLOSE "}"

%%

file: items                        { builder_file(builder, $1); }
    ;

items: %empty                      { $$ = (struct value){0}; }
    | items item                   { $$ = builder_chain(builder, $1, $2); }
    ;

item: terms ";"                    { $$ = builder_statement(builder, $1, NULL, @$); }
    | terms block                  { $$ = builder_statement(builder, $1, &$2, @$); }
    | ";"                          { $$ = (struct value){0}; }
    | error ";"                    { $$ = (struct value){0}; yyerrok; }
    ;

block: "{" items "}"               { $$ = $2; }
    | "{" items error "}"          { $$ = $2; yyerrok; }
    ;

terms: term                        { $$ = $1; }
    | terms term                   { $$ = (struct value){$1.first, $2.last}; }
    ;

term: T_WORD                       { $$ = builder_term(builder, TERM_WORD, @1); }
    | T_QUOTED                     { $$ = builder_term(builder, TERM_QUOTED, @1); }
    | T_STRING                     { $$ = builder_term(builder, TERM_STRING, @1); }
    | T_NUMBER                     { $$ = builder_term(builder, TERM_NUMBER, @1); }
    | T_SQL                        { $$ = builder_term(builder, TERM_SQL, @1); }
    | T_DOLLAR                     { $$ = builder_term(builder, TERM_DOLLAR, @1); }
    | T_MARK                       { $$ = builder_term(builder, TERM_MARK, @1); }
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
	bool semicolon = false, brace = false;

	(void)scanner;
	for (int i = 0; i < count; i++) {
		semicolon |= wanted[i] == YYSYMBOL_T_SEMICOLON;
		brace |= wanted[i] == YYSYMBOL_T_CLOSE;
	}
	builder_unexpected(builder, *yypcontext_location(context), yysymbol_name(yypcontext_token(context)), semicolon,
			   brace);
	return 0;
}
