package frame

import "strings"

// cut splits a row of a table into its forms.
func cut(list string, separator rune) []string {
	return strings.FieldsFunc(list, func(c rune) bool { return c == separator })
}
