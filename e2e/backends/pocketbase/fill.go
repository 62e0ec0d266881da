package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/filesystem"
)

type record map[string]any

// What FILE holds. Media is the folder that the addresses of pictures are taken from.
type catalogue struct {
	Media    string   `json:"media"`
	Museums  []record `json:"museums"`
	Exhibits []record `json:"exhibits"`
}

func fill(app core.App, file string) error {
	bytes, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var records catalogue
	if err := json.Unmarshal(bytes, &records); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if err := makeCollections(app); err != nil {
		return err
	}
	return app.RunInTransaction(func(app core.App) error {
		if err := put(app, "museums", records.Museums, records.Media); err != nil {
			return err
		}
		return put(app, "exhibits", records.Exhibits, records.Media)
	})
}

func put(app core.App, name string, list []record, media string) error {
	collection, err := app.FindCollectionByNameOrId(name)
	if err != nil {
		return err
	}
	for _, from := range list {
		to := core.NewRecord(collection)
		if err := set(app, to, from); err != nil {
			return fmt.Errorf("%s, %v: %w", name, from["id"], err)
		}
		if err := upload(to, from, media); err != nil {
			return fmt.Errorf("%s, %v: %w", name, from["id"], err)
		}
		if err := app.Save(to); err != nil {
			return fmt.Errorf("%s, %v: %w", name, from["id"], err)
		}
	}
	return nil
}

// Sets every field of a record. Texts are also collected for the search, as they are and in small
// letters: SQLite itself takes only Latin letters of either size for the same.
func set(app core.App, to *core.Record, from record) error {
	var search []string
	for name, value := range from {
		versions, isText := value.(map[string]any)
		switch {
		case isText && to.Collection().Fields.GetByName(name+"_kk") != nil:
			for language, text := range versions {
				to.Set(name+"_"+language, text)
				search = append(search, fmt.Sprint(text))
			}
		case isRelation(to, name) && name != "museum":
			if err := refer(app, to, name, value); err != nil {
				return err
			}
		default:
			to.Set(name, value)
		}
	}
	words := strings.Join(search, "\n")
	to.Set("search", words+"\n"+strings.ToLower(words))
	return nil
}

func isRelation(to *core.Record, name string) bool {
	_, is := to.Collection().Fields.GetByName(name).(*core.RelationField)
	return is
}

// Refers to a term, or to several, which are put where they are not yet.
func refer(app core.App, to *core.Record, name string, value any) error {
	terms, several := value.([]any)
	if !several {
		terms = []any{value}
	}
	var ids []string
	for _, term := range terms {
		term := term.(map[string]any)
		id := term["id"].(string)
		if _, err := app.FindRecordById("terms", id); err != nil {
			collection, err := app.FindCollectionByNameOrId("terms")
			if err != nil {
				return err
			}
			made := core.NewRecord(collection)
			made.Load(term)
			if err := app.Save(made); err != nil {
				return fmt.Errorf("the term %s: %w", id, err)
			}
		}
		ids = append(ids, id)
	}
	to.Set(name, ids)
	return nil
}

// Uploads the first picture; the other media stay where they are.
func upload(to *core.Record, from record, folder string) error {
	media, _ := from["media"].([]any)
	if len(media) == 0 {
		return nil
	}
	first := media[0].(map[string]any)
	picture, err := filesystem.NewFileFromPath(filepath.Join(folder, first["url"].(string)))
	if err != nil {
		return err
	}
	to.Set("image", picture)
	to.Set("image_alternative", first["alternative"])
	to.Set("media", media[1:])
	return nil
}
