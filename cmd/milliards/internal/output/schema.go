package output

import (
	"maps"
	"slices"

	"milliards/extract"
)

// Schema is the JSON Schema of the object that stands for a figure in JSON: of the
// members given, all of them there.
func Schema(members []Field) map[string]any {
	properties := map[string]any{}
	for i := range members {
		property := members[i].schema()
		property["description"] = members[i].Doc
		properties[members[i].Name] = property
	}
	return Object(properties)
}

// Object is the schema of a JSON object that has these properties and no other.
func Object(properties map[string]any) map[string]any {
	return map[string]any{
		"type": "object", "properties": properties,
		"required": slices.Sorted(maps.Keys(properties)), "additionalProperties": false,
	}
}

// isoCode is a code of ISO 4217.
const isoCode = `^[A-Z]{3}$`

// plainDecimal is an amount in full: no exponent, no zeros at its ends.
const plainDecimal = `^-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$`

// schema is the JSON Schema of the field's value.
func (f *Field) schema() map[string]any {
	switch f.Name {
	case "line", "column":
		return atLeast(1)
	case "index", "start", "end":
		return atLeast(0)
	case "currency_inferred", "ai":
		return map[string]any{"type": "boolean"}
	case "currency":
		return map[string]any{"type": "string", "pattern": isoCode}
	case "qualifier":
		return map[string]any{"enum": values(extract.Qualifiers, false)}
	case "kind":
		return map[string]any{"enum": values(extract.Kinds, true)}
	case "status":
		return map[string]any{"enum": values(extract.Statuses, true)}
	case "per":
		return perSchema()
	case "link":
		link := Object(map[string]any{
			"type": map[string]any{"enum": []string{extract.SameAs, extract.PartOf}},
			"to":   atLeast(0),
		})
		link["type"] = []string{"object", "null"}
		return link
	case "conversions":
		return listOf(Schema(conversionFields(0, "")))
	case "doc", "text", "rule", "sentence":
		return textSchema()
	}
	if f.number != nil {
		return map[string]any{"type": []string{"string", "null"}, "pattern": plainDecimal}
	}
	return maybeText()
}

func textSchema() map[string]any { return map[string]any{"type": "string"} }

func maybeText() map[string]any { return map[string]any{"type": []string{"string", "null"}} }

func atLeast(least int) map[string]any { return map[string]any{"type": "integer", "minimum": least} }

func listOf(items map[string]any) map[string]any {
	return map[string]any{"type": "array", "items": items}
}

func perSchema() map[string]any {
	return map[string]any{"enum": []any{"year", "month", "week", "day", "hour", nil}}
}

// values are those of a closed list, and null where absence is one of them.
func values[T ~string](list []T, absent bool) []any {
	var all []any
	for _, value := range list {
		all = append(all, value)
	}
	if absent {
		all = append(all, nil)
	}
	return all
}
