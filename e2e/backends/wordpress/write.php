<?php
// `php write.php FOLDER`: publishes the post that it reads, `{"as": …, "content": …}`, with all that WordPress takes away from who writes
// it; prints its address.
[, $folder] = $argv;
$post = json_decode(stream_get_contents(STDIN), true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE'), PHP_URL_HOST);
require "$folder/wp-load.php";
wp_set_current_user(get_user_by('login', $post['as'])->ID);
$id = wp_insert_post(wp_slash(['post_title' => 'An evening', 'post_status' => 'publish', 'post_content' => $post['content']]), true);
echo is_wp_error($id) ? $id->get_error_message() : get_permalink($id);
